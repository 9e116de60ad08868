"use strict";var te=Object.defineProperty;var fn=Object.getOwnPropertyDescriptor;var cn=Object.getOwnPropertyNames;var dn=Object.prototype.hasOwnProperty;var pn=(n,e)=>{for(var i in e)te(n,i,{get:e[i],enumerable:!0})},gn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of cn(e))!dn.call(n,r)&&
r!==i&&te(n,r,{get:()=>e[r],enumerable:!(t=fn(e,r))||t.enumerable});return n};var mn=n=>gn(te({},"__esModule",{value:!0}),n);var yi={};pn(yi,{ValidationError:()=>U,assertBuildPlane:()=>ri,assertDataPlane:()=>ti,assertEnvironment:()=>ai,assertObservabilityPlane:()=>li,assertOrganization:()=>fi,
formatIssue:()=>J,isBuildPlane:()=>ii,isDataPlane:()=>ni,isEnvironment:()=>si,isObservabilityPlane:()=>oi,isOrganization:()=>ui,isPlane:()=>pi,validateBuildPlane:()=>tn,
validateDataPlane:()=>nn,validateEnvironment:()=>on,validateObservabilityPlane:()=>rn,validateOrganization:()=>ln,validatePlane:()=>di,validateUpdate:()=>mi,withDefaults:()=>sn});
module.exports=mn(yi);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function O(n){return!c(n)}function R(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)i++;return i>e}var yn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function E(n){if(!yn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),i=Number(n.slice(0,4)),
t=i%4===0&&(i%100!==0||i%400===0),r=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=r}function De(n,e){let i=0;for(let t in n)i+=t.length+String(
n[t]).length;return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function ie(n){let e=n.filter(O).filter(i=>i.controller===!0);return new Set(
e.map(i=>JSON.stringify([i.apiVersion,i.kind,i.name,i.uid]))).size>1}function D(n){return n.split("/").slice(1).map(bn)}var Te=n=>n.replaceAll("~","~0").replaceAll("/","~1"),bn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function T(n,e){let i=n;for(let t of hn(e))if(Array.isArray(i))i=i[Number(t)];else if(O(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function hn(n){let e=re.
get(n);if(e)return e;let i=D(n);return re.size<wn&&re.set(n,i),i}var re=new Map,wn=1e3;function Fe(n,e){return je(n,e,n)}function je(n,e,i){if(!O(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[r,o]of Object.entries(e)){let l=Object.
hasOwn(n,r)?n[r]:void 0,s="within"in o?l==null?l:je(l,o.within,i):l??vn(o,i);s!==void 0&&(t[r]=s)}return t}function vn(n,e){if("value"in n)return n.value;let i=D(
n.from).reduce((t,r)=>O(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(i)?i:void 0}var V=[],oe=[];function le(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let o=n.length,l=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-l);)o--,l--;let s=0;for(;s<o&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(o-=s,l-=s,t!==void 0&&l-o>t)return t;if(o===0)return t!==void 0&&l>t?t:l;
let h,b,m,F,w=0,z=0;for(;w<o;)oe[w]=n.charCodeAt(s+w),V[w]=++w;for(;z<l;){for(h=e.charCodeAt(s+z),m=z++,b=z,w=0;w<o;w++)F=h===oe[w]?m:m+1,m=V[w],b=V[w]=m>b?F>b?
b+1:F:F>m?m+1:F;if(t!==void 0){let j=b;for(w=0;w<o;w++)V[w]<j&&(j=V[w]);if(j>t)return t}}return V.length=o,oe.length=o,t!==void 0&&b>t?t:b}var kn=64;function L(n,e){if(n.length>kn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let o of e){if(Math.abs(o.length-
n.length)>=t)continue;let l=o.toLowerCase(),s=Pn(i,l)?1:le(i,l,{maxDistance:t});s<t&&(t=s,r=o)}return r}function Pn(n,e){if(n.length!==e.length)return!1;let i=0;
for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+2)}var A=!1,q=[{code:"unreadable",path:"",field:"",message:""}],Ee=Symbol("thorough");function Se(n,e){let i=A;A=!0;try{return n(e)===null}catch(t){if(t!==Ee)throw t;
return ae(n,e)===null}finally{A=i}}function ae(n,e){if(!A)return n(e);A=!1;try{return n(e)}finally{A=!0}}var On=20;function a(n,e,i,t){if(A)return q;let r={code:i,
path:Ie(e),field:Ve(e),message:"",...t};return n===null?[r]:(n.push(r),n)}function d(n){return f(null,null,n,"object")}function f(n,e,i,t){return i===null?a(n,e,
"null-value"):a(n,e,"wrong-type",{expected:t,found:jn(i)})}function y(n,e,i,{code:t="invalid-format",rule:r,maxLength:o}){return typeof i!="string"?f(n,e,i,"str\
ing"):o!==void 0&&k(i,o)?a(n,e,"too-long",{limit:o,unit:"characters"}):a(n,e,t,r===void 0?void 0:{rule:r})}function v(n,e,i,{code:t="unknown-value",allowed:r,codes:o}){
if(A)return q;if(typeof i!="string")return f(n,e,i,"string");let l=o!==void 0&&Object.hasOwn(o,i)?o[i]:void 0;if(l!==void 0)return a(n,e,l);let s=L(i,r);return a(
n,e,t,s===void 0?{allowed:r}:{allowed:r,suggestion:s})}function P(n,e,i,{minimum:t,maximum:r}){return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.
isInteger(i)&&Number.isFinite(i)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:r})}function ue(n,e,i,{code:t="invalid-format",rule:r}){return Object.
hasOwn(e,i)?a(n,i,t,r===void 0?void 0:{rule:r}):n}function fe(n,e,i,t){let r=e[i];return Object.hasOwn(e,i)&&r!==void 0?y(n,i,r,t):n}function ce(n){if(n!==null)
for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(A)return e;let t=Ie(i),r=Ve(i);for(let o of e)o.path=t+o.path,o.field=r+o.field;if(n===
null)return e;for(let o of e)n.push(o);return n}function g(n,e,i){if(A)return Rn(n,e,i);let{known:t,required:r=[],codes:o}=i,l=t.filter(m=>B(e[m])||!se(e,m)),s=new Set,
h=On,b=[];for(let m of n??[]){if(m.code==="unknown-field"&&m.name===void 0){if(!se(e,$e(m.path)))continue;s.add(Dn(m,l,i,h-- >0))}b.push(m)}b=b.filter(m=>!Tn(m,
s));for(let m of l)B(e[m])?r.includes(m)&&!s.has(m)&&(b=a(b,m,o?.[m]??"missing-field")):b=a(b,m,"unreadable");return b.length===0?null:b}function Rn(n,e,{known:i,
required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||An({}))throw Ee;if(n!==null)return q;let o=l=>B(e[l])?t.includes(l):!se(e,l);return i.
some(o)?q:null}function An(n){for(let e in n)return!0;return!1}function Dn(n,e,{replaced:i,elsewhere:t},r){let o=$e(n.path);n.name=o;let l=t!==void 0&&Object.hasOwn(
t,o)?t[o]:void 0,h=e.find(b=>i?.[o]===b)??(l===void 0&&r?L(o,e):void 0);return h!==void 0&&(n.suggestion=h),l!==void 0&&(n.knownIn=l),h}function Tn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Ce(n,e,i){let t=i.filter(o=>!B(e[o])).length;if(t===1)return n;let r=t===0?(n??[]).
filter(o=>o.code!=="null-value"):n;return a(r,null,"value-from",{found:t===0?"neither":"both",branches:i})}function de(n,e,i){let t=e.generateName;if(!Fn(t)){let r=n?.
find(({path:o,code:l})=>o==="/generateName"&&l==="invalid-name");return r!==void 0&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return a(ze(ze(n,"/name"),"/genera\
teName"),"name","missing-field")}var ze=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},se=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),B=n=>n==null,Fn=n=>B(n)||
n==="",Ie=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Te(n)}`,Ve=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,$e=n=>D(n)[0]??"";function jn(n){return n===
null?"null":Array.isArray(n)?"array":typeof n}var Ne={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Ke({judges:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,o=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(o)return o(i);let l=zn(t);if(r==null)return a(l,"kind","missin\
g-field");let s=Object.keys(n);if(typeof r!="string")return v(l,"kind",r,{code:"unknown-kind",allowed:s});let h=Object.hasOwn(e,r)?e[r]:L(r,s);return a(l,"kind",
"unknown-kind",h===void 0?{allowed:s}:{allowed:s,suggestion:h})}}function zn(n){return n==null?a(null,"apiVersion","missing-field"):n===Ne.allowed[0]?null:v(null,
"apiVersion",n,Ne)}var En={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Le(n)}, not ${Le(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":pe,"wrong-api-version":pe,"unknown-value":pe,"invalid-plane-id":W,"invalid-name":W,"invalid-label":W,"invalid-f\
ormat":W,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function pe({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function W({rule:n}){return`must be ${n}.`}function Be(n){return En[n.code](n)}function J(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Sn)}var Sn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Le=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Cn=64,In=2e5;function ge(n){let e=In,i=[];return t(()=>n);function t(r){try{let o=r();if(i.includes(o))return a(null,null,"unreadable");if(typeof o!="object"||
o===null||i.length>Cn)return null;i.push(o);for(let l of Object.keys(o)){let s=e-- >0?t(()=>Reflect.get(o,l)):null;if(s)return u(null,s,Array.isArray(o)?Number(
l):l)}return i.pop(),null}catch{return a(null,null,"unreadable")}}}function S(n){let e=i=>{let t=ye(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:be(t)}};return Object.assign(e,{"~standard":$n(e)})}function C(n){return e=>{
try{return Se(n,e)}catch{return!1}}}function $(n){return e=>{let i=n(e);if(!i.ok)throw new U(i.issues)}}var U=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,me).map(J);super([...i,...e.length>me?[`and ${e.length-me} more`]:[]].join(`
`)),this.issues=e}},me=20;function ye(n,e){let i;try{if(i=ae(n,e),i===null)return null;let t=ge(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!Nn(r,t.path)),t])}catch{
i=ge(e)??a(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===Vn&&(t.field=t.field.slice(1));return i}var Vn=46;function be(n){let e=n;for(let i of e)
i.message=Be(i);return e}function $n(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:D(r)}))}}}}var Nn=(n,e)=>n===e||n.startsWith(`${e}/`);var Kn=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],Ln=["/metadata/uid","/metadat\
a/resourceVersion"];function Ue({judge:n,immutable:e,withDefaults:i}){return(t,r)=>{let o=ye(n,r)??[],l;try{let b=i(t),m=i(r),F=Gn(r,e),w=({code:j,path:an})=>j===
"wrong-type"&&F.some(({pointer:un})=>un===an),z=o.filter(j=>w(j)||!Bn(j,b,m));l=[...z,...Un(t,r,F,z)]}catch{l=[...o,...a(null,null,"unreadable")]}let[s,...h]=l;
return s===void 0?{ok:!0,value:r}:{ok:!1,issues:be([s,...h])}}}function Bn({code:n,path:e},i,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let r=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,o=T(i,r);return o!==void 0&&N(o,T(t,r))}function Un(n,e,i,t){
let r=[],o=l=>t.some(({path:s})=>s===l||s.startsWith(`${l}/`));for(let{pointer:l,absent:s}of Kn)!o(l)&&!N(he(n,l)??s,he(e,l)??s)&&r.push(l);for(let l of Ln){let s=he(
e,l);s!==void 0&&!N(s,T(n,l))&&r.push(l)}for(let{pointer:l,unset:s}of i){let h=T(n,l);h==null||s.includes(h)||typeof(T(e,"/spec")??void 0)=="object"&&!o(l)&&!N(
h,T(e,l))&&r.push(l)}return r.map(Zn)}function Gn(n,e){let i=T(n,"/kind");return typeof i=="string"&&Object.hasOwn(e,i)?e[i]??[]:[]}function Zn(n){return{code:"\
immutable-field",path:n,field:D(n).join("."),message:""}}function he(n,e){let i=T(n,e);return i===""||i===null?void 0:i}function N(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>N(t,e[r])):!O(n)||!O(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>N(n[t]??void 0,e[t]??void 0))}var we={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},
kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},ObservabilityPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var H={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Hn={code:"unknown-kind",allowed:["DataPlane"]},M={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},_=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ge={code:"inval\
id-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Ze=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
He={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Mn=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,qn={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
ke=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Me={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},I={minimum:-9223372036854776e3,
maximum:9223372036854776e3},G=/^.{10}T.*[^z]$/,K={code:"invalid-date-time"},Pe={minimum:0,maximum:9223372036854776e3},qe={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},We={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},Wn=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Jn={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},_n=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Yn={},Qn=/^(?:[^/]*|[^/]+\/[^/]+)$/,Xn={rule:"group/version, or the version alone"},ve={rule:"a text that is not empty"},xn={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},et={maxLength:128},nt={allowed:["Apply","Update"]},tt={allowed:["FieldsV1",
""]},it={maxLength:256},rt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},ot={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["gateway"],replaced:{clusterAgent:"agent",observer:"obser\
vabilityPlaneRef"},elsewhere:{clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},lt={known:["enabled","clientCA"]},st=["secretRef","value"],at={known:["secr\
etRef","value"],replaced:{secretKeyRef:"secretRef"}},ut={known:["name","key","namespace"],required:["name","key"]},ft={known:["server","tls","auth"],required:["\
server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},ct={known:["ca"],required:["ca"]},
dt={known:["mtls","bearerToken"]},pt={known:["clientCert","clientKey"],required:["clientCert","clientKey"]},gt={known:["publicVirtualHost","organizationVirtualH\
ost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",
organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.\
16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"\
DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},mt={known:["name"],required:["name"]},Je={known:["observedGe\
neration","conditions"]},yt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,bt={rule:"\
letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},ht={allowed:["T\
rue","False","Unknown"]},wt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,vt={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
kt={maxLength:32768},Pt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Ot={code:"unknown-kind",allowed:["BuildPlane"]},Rt={known:["agent","kubernetesCluster","observabilityPlaneRef"],replaced:{clusterAgent:"agent",
observer:"observabilityPlaneRef"},elsewhere:{clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"Bu\
ildPlane in v0.9 to v0.17"}},_e={known:[]},At={code:"unknown-kind",allowed:["ObservabilityPlane"]},Dt={known:["agent","observerURL"],required:["observerURL"],replaced:{
clusterAgent:"agent"},elsewhere:{clusterAgent:"ObservabilityPlane since v0.9",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",planeID:"ObservabilityPlane since v0.9",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane"}},Tt={code:"unknown-kind",allowed:[
"Environment"]},Ft={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",kubernetesCluster:"\
DataPlane or BuildPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},jt={known:["dnsPrefix","s\
ecurity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},zt={known:["remoteJwks"]},Et={known:[
"uri"],required:["uri"]},St={code:"unknown-kind",allowed:["Organization"]},Ct={known:[],elsewhere:{agent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observabilityPlaneRef:"DataPlan\
e or BuildPlane",observerURL:"ObservabilityPlane",secretStoreRef:"DataPlane"}},It={known:["observedGeneration","conditions","namespace"]};function Y(n){if(c(n))
return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,H))):t==="kind"?r!==
null&&(i++,r!=="DataPlane"&&(e=v(e,t,r,Hn))):t==="metadata"?r!==null&&(i++,e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Vt(r),t)):t==="status"?r!==null&&(e=u(
e,Gt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,M)}function Q(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||!_.test(t))&&(e=y(e,i,t,Ge));else if(i==="generateName")(typeof t!="string"||!Ze.test(t))&&
(e=y(e,i,t,He));else if(i==="namespace")(typeof t!="string"||k(t,63)||!Mn.test(t))&&(e=y(e,i,t,qn));else if(i==="labels")e=u(e,Ye(t),i);else if(i==="annotations")
e=u(e,Qe(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||
!ke.test(s))&&(r=y(r,l,s,Me))}o.length>1&&o.includes("orphan")&&o.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(
r,Xe(s),l)}o.length>1&&ie(o)&&(r=a(r,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,xe(s),l)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):
i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?R(t)||(e=P(e,i,t,I)):i===
"deletionGracePeriodSeconds"?R(t)||(e=P(e,i,t,I)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):i==="deletionTimesta\
mp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):e=a(e,i,"unknown-field")}return n.name||(e=de(e,n,_)),n.generation<0&&n.uid&&typeof n.uid==
"string"&&R(n.generation)&&(e=P(e,"generation",n.generation,Pe)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,qe)}function Ye(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];ke.test(i)||(e=ue(e,n,i,We)),(typeof t!="string"||k(t,63)||!Wn.test(t))&&(e=fe(e,n,i,Jn))}return ce(e)}function Qe(n){if(c(n))return d(
n);let e=null;for(let i in n){let t=n[i];_n.test(i)||(e=ue(e,n,i,We)),typeof t!="string"&&(e=fe(e,n,i,Yn))}return De(n,262144)&&(e=a(e,null,"too-long",{limit:262144,
unit:"bytes"})),ce(e)}function Xe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="stri\
ng"||r.length<1||!Qn.test(r))&&(e=y(e,t,r,Xn))):t==="kind"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,ve))):t==="name"?r!==null&&(i++,(typeof r!=
"string"||r.length<1)&&(e=y(e,t,r,ve))):t==="uid"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,ve))):t==="blockOwnerDeletion"?typeof r!="boolean"&&
(e=f(e,t,r,"boolean")):t==="controller"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):e=a(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=a(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,xn)}function xe(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||k(r,128))&&(e=y(e,t,r,et)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Updat\
e"&&(e=v(e,t,r,nt))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!E(r)||!G.test(r))&&(e=y(e,t,r,K)):t===
"fieldsType"?r!=="FieldsV1"&&r!==""&&(e=v(e,t,r,tt)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||k(r,256))&&(e=y(e,t,r,it)):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,rt)}function Vt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];if(r!==void 0)if(t==="agent")e=u(e,Oe(r),t);else if(t==="kubernetesCluster")e=u(e,en(r),t);else if(t==="gateway")r!==null&&(i++,e=u(e,Bt(r),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{let o=null,l=r;for(let s=0;s<l.length;s++){let h=l[s];typeof h!="string"&&(o=f(o,s,h,"string"))}
e=u(e,o,t)}else t==="secretStoreRef"?e=u(e,Ut(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,ot)}function Oe(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="enabled"?typeof t!=
"boolean"&&(e=f(e,i,t,"boolean")):i==="clientCA"?e=u(e,Z(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,lt)}function Z(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,$t(t),i):i==="value"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(
e,i,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Ce(e,n,st)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,at)}function $t(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&i===2?null:g(e,n,ut)}function en(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="server"?r!==null&&(i++,typeof r!="string"&&
(e=f(e,t,r,"string"))):t==="tls"?r!==null&&(i++,e=u(e,Nt(r),t)):t==="auth"?r!==null&&(i++,e=u(e,Kt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===3?null:g(e,n,ft)}function Nt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="ca"?r!==null&&(i++,e=u(e,Z(r),t)):e=
a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,ct)}function Kt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
t!==void 0&&(i==="mtls"?e=u(e,Lt(t),i):i==="bearerToken"?e=u(e,Z(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,dt)}function Lt(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="clientCert"?r!==null&&(i++,e=u(e,Z(r),t)):t==="clientKey"?r!==null&&(i++,e=u(e,Z(
r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:g(e,n,pt)}function Bt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:g(e,n,gt)}function Ut(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,mt)}function Gt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observed\
Generation")R(t)||(e=P(e,i,t,I));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(
r,Re(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Je)}function Re(n){if(c(n))return d(n);let e=null,i=0;
for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||k(r,316)||!yt.test(r))&&(e=y(e,t,r,bt))):t==="status"?r!==null&&(i++,r!==
"True"&&r!=="False"&&r!=="Unknown"&&(e=v(e,t,r,ht))):t==="observedGeneration"?(!Number.isInteger(r)||r<0||r>9223372036854776e3)&&(e=P(e,t,r,Pe)):t==="lastTransi\
tionTime"?r!==null&&(i++,(typeof r!="string"||!E(r))&&(e=y(e,t,r,K))):t==="reason"?r!==null&&(i++,(typeof r!="string"||r.length<1||k(r,1024)||!wt.test(r))&&(e=y(
e,t,r,vt))):t==="message"?r!==null&&(i++,(typeof r!="string"||k(r,32768))&&(e=y(e,t,r,kt))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&i===5?null:g(e,n,Pt)}function X(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo\
.dev/v1alpha1"&&(e=v(e,t,r,H))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=v(e,t,r,Ot))):t==="metadata"?r!==null&&(i++,e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,
e=u(e,Zt(r),t)):t==="status"?r!==null&&(e=u(e,Ht(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,M)}function Zt(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="agent"?e=u(e,Oe(t),i):i==="kubernetesCluster"?e=u(e,en(t),i):i==="observabilityPlane\
Ref"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Rt)}function Ht(n){if(c(n))return d(
n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,_e)}function x(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,H))):t==="kind"?r!==null&&(i++,
r!=="ObservabilityPlane"&&(e=v(e,t,r,At))):t==="metadata"?r!==null&&(i++,e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Mt(r),t)):t==="status"?r!==null&&(e=u(e,
qt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,M)}function Mt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="agent"?e=u(e,Oe(r),t):t==="observerURL"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,Dt)}function qt(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));
return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,_e)}function ee(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiV\
ersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,H))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=v(e,t,r,Tt))):t==="metadata"?r!==null&&(i++,
e=u(e,Q(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Wt(r),t)):t==="status"?r!==null&&(e=u(e,Qt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===4?null:g(e,n,M)}function Wt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,
i,t,"string")):i==="gateway"?e=u(e,Jt(t),i):i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,Ft)}function Jt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"stri\
ng")):i==="security"?e=u(e,_t(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,jt)}function _t(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];t!==void 0&&(i==="remoteJwks"?e=u(e,Yt(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,zt)}function Yt(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,Et)}function Qt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)
if(i==="observedGeneration")R(t)||(e=P(e,i,t,I));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){
let s=o[l];r=u(r,Re(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Je)}function ne(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,H))):t==="kind"?r!==null&&(i++,
r!=="Organization"&&(e=v(e,t,r,St))):t==="metadata"?r!==null&&(i++,e=u(e,Xt(r),t)):t==="spec"?r!==null&&(i++,e=u(e,xt(r),t)):t==="status"?r!==null&&(e=u(e,ei(r),
t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,M)}function Xt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||!_.test(t))&&(e=y(e,i,t,Ge));else if(i==="generateName")(typeof t!="string"||!Ze.test(t))&&(e=y(e,i,t,
He));else if(i==="namespace")e=a(e,i,"namespace-not-allowed");else if(i==="labels")e=u(e,Ye(t),i);else if(i==="annotations")e=u(e,Qe(t),i);else if(i==="finalize\
rs")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||!ke.test(s))&&(r=y(r,l,s,Me))}o.length>
1&&o.includes("orphan")&&o.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i===
"ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,Xe(s),l)}o.length>1&&ie(o)&&(r=a(r,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,
o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,xe(s),l)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?R(t)||(e=P(e,i,t,I)):i==="deletionGracePeriodSeconds"?R(
t)||(e=P(e,i,t,I)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):i==="deletionTimestamp"?t!==null&&(typeof t!="strin\
g"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):e=a(e,i,"unknown-field")}return n.name||(e=de(e,n,_)),n.generation<0&&n.uid&&typeof n.uid=="string"&&R(n.generation)&&(e=
P(e,"generation",n.generation,Pe)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,qe)}function xt(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&
(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Ct)}function ei(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
if(t!==void 0)if(i==="observedGeneration")R(t)||(e=P(e,i,t,I));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<
o.length;l++){let s=o[l];r=u(r,Re(s),l)}e=u(e,r,i)}else i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===p?null:g(e,n,It)}var nn=S(Y),ni=C(Y),ti=$(nn),tn=S(X),ii=C(X),ri=$(tn),rn=S(x),oi=C(x),li=$(rn),on=S(ee),si=C(ee),ai=$(on),ln=S(ne),ui=C(ne),fi=$(ln),ci={judges:{DataPlane:Y,BuildPlane:X,
ObservabilityPlane:x,Environment:ee,Organization:ne},replaced:{WorkflowPlane:"BuildPlane"}},Ae=Ke(ci),di=S(Ae),pi=C(Ae),sn=n=>Fe(n,Object.hasOwn(we,n?.kind)?we[n.
kind]??{}:{}),gi={judge:Ae,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:sn},mi=Ue(gi);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,assertOrganization,formatIssue,isBuildPlane,isDataPlane,
isEnvironment,isObservabilityPlane,isOrganization,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validateOrganization,
validatePlane,validateUpdate,withDefaults});
