"use strict";var te=Object.defineProperty;var un=Object.getOwnPropertyDescriptor;var fn=Object.getOwnPropertyNames;var cn=Object.prototype.hasOwnProperty;var dn=(n,e)=>{for(var i in e)te(n,i,{get:e[i],enumerable:!0})},pn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of fn(e))!cn.call(n,r)&&
r!==i&&te(n,r,{get:()=>e[r],enumerable:!(t=un(e,r))||t.enumerable});return n};var mn=n=>pn(te({},"__esModule",{value:!0}),n);var pi={};dn(pi,{ValidationError:()=>U,assertBuildPlane:()=>ni,assertDataPlane:()=>xt,assertEnvironment:()=>oi,assertObservabilityPlane:()=>ii,assertOrganization:()=>si,
formatIssue:()=>J,isBuildPlane:()=>ei,isDataPlane:()=>Xt,isEnvironment:()=>ri,isObservabilityPlane:()=>ti,isOrganization:()=>li,isPlane:()=>fi,validateBuildPlane:()=>nn,
validateDataPlane:()=>en,validateEnvironment:()=>rn,validateObservabilityPlane:()=>tn,validateOrganization:()=>on,validatePlane:()=>ui,validateUpdate:()=>di,withDefaults:()=>ln});
module.exports=mn(pi);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function O(n){return!c(n)}function R(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)i++;return i>e}var gn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function E(n){if(!gn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),i=Number(n.slice(0,4)),
t=i%4===0&&(i%100!==0||i%400===0),r=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=r}function Ae(n,e){let i=0;for(let t in n)i+=t.length+String(
n[t]).length;return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function ie(n){let e=n.filter(O).filter(i=>i.controller===!0);return new Set(
e.map(i=>JSON.stringify([i.apiVersion,i.kind,i.name,i.uid]))).size>1}function D(n){return n.split("/").slice(1).map(yn)}var De=n=>n.replaceAll("~","~0").replaceAll("/","~1"),yn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function T(n,e){return D(e).reduce((i,t)=>Array.isArray(i)?i[Number(t)]:O(i)&&Object.hasOwn(i,t)?i[t]:void 0,n)}function Te(n,e){return Fe(n,e,n)}function Fe(n,e,i){if(!O(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[r,o]of Object.entries(e)){let l=Object.
hasOwn(n,r)?n[r]:void 0,s="within"in o?l==null?l:Fe(l,o.within,i):l??bn(o,i);s!==void 0&&(t[r]=s)}return t}function bn(n,e){if("value"in n)return n.value;let i=D(
n.from).reduce((t,r)=>O(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(i)?i:void 0}var V=[],re=[];function oe(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let o=n.length,l=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-l);)o--,l--;let s=0;for(;s<o&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(o-=s,l-=s,t!==void 0&&l-o>t)return t;if(o===0)return t!==void 0&&l>t?t:l;
let h,b,g,F,w=0,z=0;for(;w<o;)re[w]=n.charCodeAt(s+w),V[w]=++w;for(;z<l;){for(h=e.charCodeAt(s+z),g=z++,b=z,w=0;w<o;w++)F=h===re[w]?g:g+1,g=V[w],b=V[w]=g>b?F>b?
b+1:F:F>g?g+1:F;if(t!==void 0){let j=b;for(w=0;w<o;w++)V[w]<j&&(j=V[w]);if(j>t)return t}}return V.length=o,re.length=o,t!==void 0&&b>t?t:b}var hn=64;function L(n,e){if(n.length>hn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let o of e){if(Math.abs(o.length-
n.length)>=t)continue;let l=o.toLowerCase(),s=wn(i,l)?1:oe(i,l,{maxDistance:t});s<t&&(t=s,r=o)}return r}function wn(n,e){if(n.length!==e.length)return!1;let i=0;
for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+2)}var A=!1,q=[{code:"unreadable",path:"",field:"",message:""}],ze=Symbol("thorough");function Ee(n,e){let i=A;A=!0;try{return n(e)===null}catch(t){if(t!==ze)throw t;
return se(n,e)===null}finally{A=i}}function se(n,e){if(!A)return n(e);A=!1;try{return n(e)}finally{A=!0}}var vn=20;function a(n,e,i,t){if(A)return q;let r={code:i,
path:Ce(e),field:Ie(e),message:"",...t};return n===null?[r]:(n.push(r),n)}function d(n){return f(null,null,n,"object")}function f(n,e,i,t){return i===null?a(n,e,
"null-value"):a(n,e,"wrong-type",{expected:t,found:Dn(i)})}function y(n,e,i,{code:t="invalid-format",rule:r,maxLength:o}){return typeof i!="string"?f(n,e,i,"str\
ing"):o!==void 0&&k(i,o)?a(n,e,"too-long",{limit:o,unit:"characters"}):a(n,e,t,r===void 0?void 0:{rule:r})}function v(n,e,i,{code:t="unknown-value",allowed:r,codes:o}){
if(A)return q;if(typeof i!="string")return f(n,e,i,"string");let l=o!==void 0&&Object.hasOwn(o,i)?o[i]:void 0;if(l!==void 0)return a(n,e,l);let s=L(i,r);return a(
n,e,t,s===void 0?{allowed:r}:{allowed:r,suggestion:s})}function P(n,e,i,{minimum:t,maximum:r}){return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.
isInteger(i)&&Number.isFinite(i)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:r})}function ae(n,e,i,{code:t="invalid-format",rule:r}){return Object.
hasOwn(e,i)?a(n,i,t,r===void 0?void 0:{rule:r}):n}function ue(n,e,i,t){let r=e[i];return Object.hasOwn(e,i)&&r!==void 0?y(n,i,r,t):n}function fe(n){if(n!==null)
for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(A)return e;let t=Ce(i),r=Ie(i);for(let o of e)o.path=t+o.path,o.field=r+o.field;if(n===
null)return e;for(let o of e)n.push(o);return n}function m(n,e,i){if(A)return kn(n,e,i);let{known:t,required:r=[],codes:o}=i,l=t.filter(g=>B(e[g])||!le(e,g)),s=new Set,
h=vn,b=[];for(let g of n??[]){if(g.code==="unknown-field"&&g.name===void 0){if(!le(e,Ve(g.path)))continue;s.add(On(g,l,i,h-- >0))}b.push(g)}b=b.filter(g=>!Rn(g,
s));for(let g of l)B(e[g])?r.includes(g)&&!s.has(g)&&(b=a(b,g,o?.[g]??"missing-field")):b=a(b,g,"unreadable");return b.length===0?null:b}function kn(n,e,{known:i,
required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||Pn({}))throw ze;if(n!==null)return q;let o=l=>B(e[l])?t.includes(l):!le(e,l);return i.
some(o)?q:null}function Pn(n){for(let e in n)return!0;return!1}function On(n,e,{replaced:i,elsewhere:t},r){let o=Ve(n.path);n.name=o;let l=t!==void 0&&Object.hasOwn(
t,o)?t[o]:void 0,h=e.find(b=>i?.[o]===b)??(l===void 0&&r?L(o,e):void 0);return h!==void 0&&(n.suggestion=h),l!==void 0&&(n.knownIn=l),h}function Rn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Se(n,e,i){let t=i.filter(o=>!B(e[o])).length;if(t===1)return n;let r=t===0?(n??[]).
filter(o=>o.code!=="null-value"):n;return a(r,null,"value-from",{found:t===0?"neither":"both",branches:i})}function ce(n,e,i){let t=e.generateName;if(!An(t)){let r=n?.
find(({path:o,code:l})=>o==="/generateName"&&l==="invalid-name");return r!==void 0&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return a(je(je(n,"/name"),"/genera\
teName"),"name","missing-field")}var je=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},le=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),B=n=>n==null,An=n=>B(n)||
n==="",Ce=n=>n===null?"":typeof n=="number"?`/${n}`:`/${De(n)}`,Ie=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,Ve=n=>D(n)[0]??"";function Dn(n){return n===
null?"null":Array.isArray(n)?"array":typeof n}var $e={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Ne({judges:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,o=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(o)return o(i);let l=Tn(t);if(r==null)return a(l,"kind","missin\
g-field");let s=Object.keys(n);if(typeof r!="string")return v(l,"kind",r,{code:"unknown-kind",allowed:s});let h=Object.hasOwn(e,r)?e[r]:L(r,s);return a(l,"kind",
"unknown-kind",h===void 0?{allowed:s}:{allowed:s,suggestion:h})}}function Tn(n){return n==null?a(null,"apiVersion","missing-field"):n===$e.allowed[0]?null:v(null,
"apiVersion",n,$e)}var Fn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Ke(n)}, not ${Ke(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":de,"wrong-api-version":de,"unknown-value":de,"invalid-plane-id":W,"invalid-name":W,"invalid-label":W,"invalid-f\
ormat":W,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function de({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function W({rule:n}){return`must be ${n}.`}function Le(n){return Fn[n.code](n)}function J(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,jn)}var jn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Ke=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var zn=64,En=2e5;function pe(n){let e=En,i=[];return t(()=>n);function t(r){try{let o=r();if(i.includes(o))return a(null,null,"unreadable");if(typeof o!="object"||
o===null||i.length>zn)return null;i.push(o);for(let l of Object.keys(o)){let s=e-- >0?t(()=>Reflect.get(o,l)):null;if(s)return u(null,s,Array.isArray(o)?Number(
l):l)}return i.pop(),null}catch{return a(null,null,"unreadable")}}}function S(n){let e=i=>{let t=ge(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:ye(t)}};return Object.assign(e,{"~standard":Cn(e)})}function C(n){return e=>{
try{return Ee(n,e)}catch{return!1}}}function $(n){return e=>{let i=n(e);if(!i.ok)throw new U(i.issues)}}var U=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,me).map(J);super([...i,...e.length>me?[`and ${e.length-me} more`]:[]].join(`
`)),this.issues=e}},me=20;function ge(n,e){let i;try{if(i=se(n,e),i===null)return null;let t=pe(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!In(r,t.path)),t])}catch{
i=pe(e)??a(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===Sn&&(t.field=t.field.slice(1));return i}var Sn=46;function ye(n){let e=n;for(let i of e)
i.message=Le(i);return e}function Cn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:D(r)}))}}}}var In=(n,e)=>n===e||n.startsWith(`${e}/`);var Vn=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],$n=["/metadata/uid","/metadat\
a/resourceVersion"];function Be({judge:n,immutable:e,withDefaults:i}){return(t,r)=>{let o=ge(n,r)??[],l;try{let b=i(t),g=i(r),F=Ln(r,e),w=({code:j,path:sn})=>j===
"wrong-type"&&F.some(({pointer:an})=>an===sn),z=o.filter(j=>w(j)||!Nn(j,b,g));l=[...z,...Kn(t,r,F,z)]}catch{l=[...o,...a(null,null,"unreadable")]}let[s,...h]=l;
return s===void 0?{ok:!0,value:r}:{ok:!1,issues:ye([s,...h])}}}function Nn({code:n,path:e},i,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let r=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,o=T(i,r);return o!==void 0&&N(o,T(t,r))}function Kn(n,e,i,t){
let r=[],o=l=>t.some(({path:s})=>s===l||s.startsWith(`${l}/`));for(let{pointer:l,absent:s}of Vn)!o(l)&&!N(be(n,l)??s,be(e,l)??s)&&r.push(l);for(let l of $n){let s=be(
e,l);s!==void 0&&!N(s,T(n,l))&&r.push(l)}for(let{pointer:l,unset:s}of i){let h=T(n,l);h==null||s.includes(h)||typeof(T(e,"/spec")??void 0)=="object"&&!o(l)&&!N(
h,T(e,l))&&r.push(l)}return r.map(Bn)}function Ln(n,e){let i=T(n,"/kind");return typeof i=="string"&&Object.hasOwn(e,i)?e[i]??[]:[]}function Bn(n){return{code:"\
immutable-field",path:n,field:D(n).join("."),message:""}}function be(n,e){let i=T(n,e);return i===""||i===null?void 0:i}function N(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>N(t,e[r])):!O(n)||!O(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>N(n[t]??void 0,e[t]??void 0))}var he={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},ObservabilityPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var H={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Un={code:"unknown-kind",allowed:["DataPlane"]},M={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},_=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ue={code:"inval\
id-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Ge=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Ze={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Gn=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Zn={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
ve=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,He={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},I={minimum:-9223372036854776e3,
maximum:9223372036854776e3},G=/^.{10}T.*[^z]$/,K={code:"invalid-date-time"},ke={minimum:0,maximum:9223372036854776e3},Me={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},qe={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},Hn=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Mn={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},qn=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Wn={},Jn=/^(?:[^/]*|[^/]+\/[^/]+)$/,_n={rule:"group/version, or the version alone"},we={rule:"a text that is not empty"},Yn={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},Qn={maxLength:128},Xn={allowed:["Apply","Update"]},xn={allowed:["FieldsV1",
""]},et={maxLength:256},nt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},tt={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["gateway"],replaced:{clusterAgent:"agent",observer:"obser\
vabilityPlaneRef"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},it={known:["enabled","clientCA"]},rt=["secretRef","value"],ot={known:["secr\
etRef","value"],replaced:{secretKeyRef:"secretRef"}},lt={known:["name","key","namespace"],required:["name","key"]},st={known:["server","tls","auth"],required:["\
server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},at={known:["ca"],required:["ca"]},
ut={known:["mtls","bearerToken"]},ft={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},ct={known:["publicVirtualHost","organizationVirtualH\
ost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",
organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.\
16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"\
DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},dt={known:["name"],required:["name"]},We={known:["observedGe\
neration","conditions"]},pt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,mt={rule:"\
letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},gt={allowed:["T\
rue","False","Unknown"]},yt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,bt={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
ht={maxLength:32768},wt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},vt={code:"unknown-kind",allowed:["BuildPlane"]},kt={known:["agent","kubernetesCluster","observabilityPlaneRef"],replaced:{clusterAgent:"agent",
observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"Bu\
ildPlane in v0.9 to v0.17"}},Je={known:[]},Pt={code:"unknown-kind",allowed:["ObservabilityPlane"]},Ot={known:["agent","observerURL"],required:["observerURL"],replaced:{
clusterAgent:"agent"},elsewhere:{clusterAgent:"ObservabilityPlane since v0.9",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",planeID:"ObservabilityPlane since v0.9",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane"}},Rt={code:"unknown-kind",allowed:[
"Environment"]},At={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"\
DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},Dt={known:["dnsPrefix","s\
ecurity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Tt={known:["remoteJwks"]},Ft={known:[
"uri"],required:["uri"]},jt={code:"unknown-kind",allowed:["Organization"]},zt={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},Et={known:["observedGeneration","conditions","namespace"]};function Y(n){if(c(n))
return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,H))):t==="kind"?r!==
null&&(i++,r!=="DataPlane"&&(e=v(e,t,r,Un))):t==="metadata"?r!==null&&(i++,e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,e=u(e,St(r),t)):t==="status"?r!==null&&(e=u(
e,Lt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,M)}function Q(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||!_.test(t))&&(e=y(e,i,t,Ue));else if(i==="generateName")(typeof t!="string"||!Ge.test(t))&&
(e=y(e,i,t,Ze));else if(i==="namespace")(typeof t!="string"||k(t,63)||!Gn.test(t))&&(e=y(e,i,t,Zn));else if(i==="labels")e=u(e,_e(t),i);else if(i==="annotations")
e=u(e,Ye(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||
!ve.test(s))&&(r=y(r,l,s,He))}o.length>1&&o.includes("orphan")&&o.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(
r,Qe(s),l)}o.length>1&&ie(o)&&(r=a(r,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,Xe(s),l)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):
i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?R(t)||(e=P(e,i,t,I)):i===
"deletionGracePeriodSeconds"?R(t)||(e=P(e,i,t,I)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):i==="deletionTimesta\
mp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):e=a(e,i,"unknown-field")}return n.name||(e=ce(e,n,_)),n.generation<0&&n.uid&&typeof n.uid==
"string"&&R(n.generation)&&(e=P(e,"generation",n.generation,ke)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Me)}function _e(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];ve.test(i)||(e=ae(e,n,i,qe)),(typeof t!="string"||k(t,63)||!Hn.test(t))&&(e=ue(e,n,i,Mn))}return fe(e)}function Ye(n){if(c(n))return d(
n);let e=null;for(let i in n){let t=n[i];qn.test(i)||(e=ae(e,n,i,qe)),typeof t!="string"&&(e=ue(e,n,i,Wn))}return Ae(n,262144)&&(e=a(e,null,"too-long",{limit:262144,
unit:"bytes"})),fe(e)}function Qe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="stri\
ng"||r.length<1||!Jn.test(r))&&(e=y(e,t,r,_n))):t==="kind"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,we))):t==="name"?r!==null&&(i++,(typeof r!=
"string"||r.length<1)&&(e=y(e,t,r,we))):t==="uid"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,we))):t==="blockOwnerDeletion"?typeof r!="boolean"&&
(e=f(e,t,r,"boolean")):t==="controller"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):e=a(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=a(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,Yn)}function Xe(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||k(r,128))&&(e=y(e,t,r,Qn)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Updat\
e"&&(e=v(e,t,r,Xn))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!E(r)||!G.test(r))&&(e=y(e,t,r,K)):t===
"fieldsType"?r!=="FieldsV1"&&r!==""&&(e=v(e,t,r,xn)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||k(r,256))&&(e=y(e,t,r,et)):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,nt)}function St(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];if(r!==void 0)if(t==="agent")e=u(e,Pe(r),t);else if(t==="kubernetesCluster")e=u(e,xe(r),t);else if(t==="gateway")r!==null&&(i++,e=u(e,Nt(r),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{let o=null,l=r;for(let s=0;s<l.length;s++){let h=l[s];typeof h!="string"&&(o=f(o,s,h,"string"))}
e=u(e,o,t)}else t==="secretStoreRef"?e=u(e,Kt(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,tt)}function Pe(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="enabled"?typeof t!=
"boolean"&&(e=f(e,i,t,"boolean")):i==="clientCA"?e=u(e,Z(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,it)}function Z(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,Ct(t),i):i==="value"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(
e,i,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Se(e,n,rt)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,ot)}function Ct(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&i===2?null:m(e,n,lt)}function xe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="server"?r!==null&&(i++,typeof r!="string"&&
(e=f(e,t,r,"string"))):t==="tls"?r!==null&&(i++,e=u(e,It(r),t)):t==="auth"?r!==null&&(i++,e=u(e,Vt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===3?null:m(e,n,st)}function It(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="ca"?r!==null&&(i++,e=u(e,Z(r),t)):e=
a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,at)}function Vt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
t!==void 0&&(i==="mtls"?e=u(e,$t(t),i):i==="bearerToken"?e=u(e,Z(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,ut)}function $t(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="clientCert"?r!==null&&(i++,e=u(e,Z(r),t)):t==="clientKey"?r!==null&&(i++,e=u(e,Z(
r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,ft)}function Nt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,ct)}function Kt(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,dt)}function Lt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observed\
Generation")R(t)||(e=P(e,i,t,I));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(
r,Oe(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,We)}function Oe(n){if(c(n))return d(n);let e=null,i=0;
for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||k(r,316)||!pt.test(r))&&(e=y(e,t,r,mt))):t==="status"?r!==null&&(i++,r!==
"True"&&r!=="False"&&r!=="Unknown"&&(e=v(e,t,r,gt))):t==="observedGeneration"?(!Number.isInteger(r)||r<0||r>9223372036854776e3)&&(e=P(e,t,r,ke)):t==="lastTransi\
tionTime"?r!==null&&(i++,(typeof r!="string"||!E(r))&&(e=y(e,t,r,K))):t==="reason"?r!==null&&(i++,(typeof r!="string"||r.length<1||k(r,1024)||!yt.test(r))&&(e=y(
e,t,r,bt))):t==="message"?r!==null&&(i++,(typeof r!="string"||k(r,32768))&&(e=y(e,t,r,ht))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&i===5?null:m(e,n,wt)}function X(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo\
.dev/v1alpha1"&&(e=v(e,t,r,H))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=v(e,t,r,vt))):t==="metadata"?r!==null&&(i++,e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,
e=u(e,Bt(r),t)):t==="status"?r!==null&&(e=u(e,Ut(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,M)}function Bt(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="agent"?e=u(e,Pe(t),i):i==="kubernetesCluster"?e=u(e,xe(t),i):i==="observabilityPlane\
Ref"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,kt)}function Ut(n){if(c(n))return d(
n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Je)}function x(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,H))):t==="kind"?r!==null&&(i++,
r!=="ObservabilityPlane"&&(e=v(e,t,r,Pt))):t==="metadata"?r!==null&&(i++,e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Gt(r),t)):t==="status"?r!==null&&(e=u(e,
Zt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,M)}function Gt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="agent"?e=u(e,Pe(r),t):t==="observerURL"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,Ot)}function Zt(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Je)}function ee(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiV\
ersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,H))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=v(e,t,r,Rt))):t==="metadata"?r!==null&&(i++,
e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Ht(r),t)):t==="status"?r!==null&&(e=u(e,Jt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===4?null:m(e,n,M)}function Ht(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
i,t,"string")):i==="gateway"?e=u(e,Mt(t),i):i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p?null:m(e,n,At)}function Mt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"stri\
ng")):i==="security"?e=u(e,qt(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Dt)}function qt(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];t!==void 0&&(i==="remoteJwks"?e=u(e,Wt(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Tt)}function Wt(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,Ft)}function Jt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)
if(i==="observedGeneration")R(t)||(e=P(e,i,t,I));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){
let s=o[l];r=u(r,Oe(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,We)}function ne(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,H))):t==="kind"?r!==null&&(i++,
r!=="Organization"&&(e=v(e,t,r,jt))):t==="metadata"?r!==null&&(i++,e=u(e,_t(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Yt(r),t)):t==="status"?r!==null&&(e=u(e,Qt(r),
t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,M)}function _t(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||!_.test(t))&&(e=y(e,i,t,Ue));else if(i==="generateName")(typeof t!="string"||!Ge.test(t))&&(e=y(e,i,t,
Ze));else if(i==="namespace")e=a(e,i,"namespace-not-allowed");else if(i==="labels")e=u(e,_e(t),i);else if(i==="annotations")e=u(e,Ye(t),i);else if(i==="finalize\
rs")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||!ve.test(s))&&(r=y(r,l,s,He))}o.length>
1&&o.includes("orphan")&&o.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i===
"ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,Qe(s),l)}o.length>1&&ie(o)&&(r=a(r,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,
o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,Xe(s),l)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?R(t)||(e=P(e,i,t,I)):i==="deletionGracePeriodSeconds"?R(
t)||(e=P(e,i,t,I)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):i==="deletionTimestamp"?t!==null&&(typeof t!="strin\
g"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):e=a(e,i,"unknown-field")}return n.name||(e=ce(e,n,_)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=
P(e,"generation",n.generation,ke)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Me)}function Yt(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&
(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,zt)}function Qt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
if(t!==void 0)if(i==="observedGeneration")R(t)||(e=P(e,i,t,I));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<
o.length;l++){let s=o[l];r=u(r,Oe(s),l)}e=u(e,r,i)}else i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===p?null:m(e,n,Et)}var en=S(Y),Xt=C(Y),xt=$(en),nn=S(X),ei=C(X),ni=$(nn),tn=S(x),ti=C(x),ii=$(tn),rn=S(ee),ri=C(ee),oi=$(rn),on=S(ne),li=C(ne),si=$(on),ai={judges:{DataPlane:Y,BuildPlane:X,
ObservabilityPlane:x,Environment:ee,Organization:ne},replaced:{WorkflowPlane:"BuildPlane"}},Re=Ne(ai),ui=S(Re),fi=C(Re),ln=n=>Te(n,Object.hasOwn(he,n?.kind)?he[n.
kind]??{}:{}),ci={judge:Re,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:ln},di=Be(ci);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,assertOrganization,formatIssue,isBuildPlane,isDataPlane,
isEnvironment,isObservabilityPlane,isOrganization,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validateOrganization,
validatePlane,validateUpdate,withDefaults});
