"use strict";var ne=Object.defineProperty;var fn=Object.getOwnPropertyDescriptor;var cn=Object.getOwnPropertyNames;var dn=Object.prototype.hasOwnProperty;var pn=(n,e)=>{for(var i in e)ne(n,i,{get:e[i],enumerable:!0})},gn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of cn(e))!dn.call(n,r)&&
r!==i&&ne(n,r,{get:()=>e[r],enumerable:!(t=fn(e,r))||t.enumerable});return n};var mn=n=>gn(ne({},"__esModule",{value:!0}),n);var si={};pn(si,{ValidationError:()=>U,assertBuildPlane:()=>_t,assertDataPlane:()=>Wt,assertEnvironment:()=>xt,assertObservabilityPlane:()=>Qt,assertOrganization:()=>ni,
formatIssue:()=>W,isBuildPlane:()=>Jt,isDataPlane:()=>qt,isEnvironment:()=>Xt,isObservabilityPlane:()=>Yt,isOrganization:()=>ei,isPlane:()=>ri,validateBuildPlane:()=>tn,
validateDataPlane:()=>nn,validateEnvironment:()=>on,validateObservabilityPlane:()=>rn,validateOrganization:()=>ln,validatePlane:()=>ii,validateUpdate:()=>li,withDefaults:()=>sn});
module.exports=mn(si);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function O(n){return!c(n)}function A(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)i++;return i>e}var yn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function E(n){if(!yn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),i=Number(n.slice(0,4)),
t=i%4===0&&(i%100!==0||i%400===0),r=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=r}function De(n,e){let i=0;for(let t in n)i+=t.length+String(
n[t]).length;return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function te(n){let e=n.filter(O).filter(i=>i.controller===!0);return new Set(
e.map(i=>JSON.stringify([i.apiVersion,i.kind,i.name,i.uid]))).size>1}function D(n){return n.split("/").slice(1).map(bn)}var Fe=n=>n.replaceAll("~","~0").replaceAll("/","~1"),bn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function F(n,e){return D(e).reduce((i,t)=>Array.isArray(i)?i[Number(t)]:O(i)&&Object.hasOwn(i,t)?i[t]:void 0,n)}function ze(n,e){return Te(n,e,n)}function Te(n,e,i){if(!O(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[r,o]of Object.entries(e)){let l=Object.
hasOwn(n,r)?n[r]:void 0,s="within"in o?l==null?l:Te(l,o.within,i):l??hn(o,i);s!==void 0&&(t[r]=s)}return t}function hn(n,e){if("value"in n)return n.value;let i=D(
n.from).reduce((t,r)=>O(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(i)?i:void 0}var V=[],ie=[];function re(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let o=n.length,l=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-l);)o--,l--;let s=0;for(;s<o&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(o-=s,l-=s,t!==void 0&&l-o>t)return t;if(o===0)return t!==void 0&&l>t?t:l;
let h,b,m,z,v=0,j=0;for(;v<o;)ie[v]=n.charCodeAt(s+v),V[v]=++v;for(;j<l;){for(h=e.charCodeAt(s+j),m=j++,b=j,v=0;v<o;v++)z=h===ie[v]?m:m+1,m=V[v],b=V[v]=m>b?z>b?
b+1:z:z>m?m+1:z;if(t!==void 0){let T=b;for(v=0;v<o;v++)V[v]<T&&(T=V[v]);if(T>t)return t}}return V.length=o,ie.length=o,t!==void 0&&b>t?t:b}var vn=64;function L(n,e){if(n.length>vn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let o of e){if(Math.abs(o.length-
n.length)>=t)continue;let l=o.toLowerCase(),s=wn(i,l)?1:re(i,l,{maxDistance:t});s<t&&(t=s,r=o)}return r}function wn(n,e){if(n.length!==e.length)return!1;let i=0;
for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+2)}var R=!1,M=[{code:"unreadable",path:"",field:"",message:""}],Ee=Symbol("thorough");function Ie(n,e){let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==Ee)throw t;
return le(n,e)===null}finally{R=i}}function le(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{R=!0}}var kn=20;function a(n,e,i,t){if(R)return M;let r={code:i,
path:$e(e),field:Ve(e),message:"",...t};return n===null?[r]:(n.push(r),n)}function d(n){return f(null,null,n,"object")}function f(n,e,i,t){return i===null?a(n,e,
"null-value"):a(n,e,"wrong-type",{expected:t,found:Fn(i)})}function y(n,e,i,{code:t="invalid-format",rule:r,maxLength:o}){return typeof i!="string"?f(n,e,i,"str\
ing"):o!==void 0&&k(i,o)?a(n,e,"too-long",{limit:o,unit:"characters"}):a(n,e,t,r===void 0?void 0:{rule:r})}function w(n,e,i,{code:t="unknown-value",allowed:r,codes:o}){
if(R)return M;if(typeof i!="string")return f(n,e,i,"string");let l=o!==void 0&&Object.hasOwn(o,i)?o[i]:void 0;if(l!==void 0)return a(n,e,l);let s=L(i,r);return a(
n,e,t,s===void 0?{allowed:r}:{allowed:r,suggestion:s})}function P(n,e,i,{minimum:t,maximum:r}){return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.
isInteger(i)&&Number.isFinite(i)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:r})}function se(n,e,i,{code:t="invalid-format",rule:r}){return Object.
hasOwn(e,i)?a(n,i,t,r===void 0?void 0:{rule:r}):n}function ae(n,e,i,t){let r=e[i];return Object.hasOwn(e,i)&&r!==void 0?y(n,i,r,t):n}function ue(n){if(n!==null)
for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=$e(i),r=Ve(i);for(let o of e)o.path=t+o.path,o.field=r+o.field;if(n===
null)return e;for(let o of e)n.push(o);return n}function g(n,e,i){if(R)return Pn(n,e,i);let{known:t,required:r=[],codes:o}=i,l=t.filter(m=>B(e[m])||!oe(e,m)),s=new Set,
h=kn,b=[];for(let m of n??[]){if(m.code==="unknown-field"&&m.name===void 0){if(!oe(e,Ce(m.path)))continue;s.add(An(m,l,i,h-- >0))}b.push(m)}b=b.filter(m=>!Rn(m,
s));for(let m of l)B(e[m])?r.includes(m)&&!s.has(m)&&(b=a(b,m,o?.[m]??"missing-field")):b=a(b,m,"unreadable");return b.length===0?null:b}function Pn(n,e,{known:i,
required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||On({}))throw Ee;if(n!==null)return M;let o=l=>B(e[l])?t.includes(l):!oe(e,l);return i.
some(o)?M:null}function On(n){for(let e in n)return!0;return!1}function An(n,e,{replaced:i,elsewhere:t},r){let o=Ce(n.path);n.name=o;let l=t!==void 0&&Object.hasOwn(
t,o)?t[o]:void 0,h=e.find(b=>i?.[o]===b)??(l===void 0&&r?L(o,e):void 0);return h!==void 0&&(n.suggestion=h),l!==void 0&&(n.knownIn=l),h}function Rn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Se(n,e,i){let t=i.filter(o=>!B(e[o])).length;if(t===1)return n;let r=t===0?(n??[]).
filter(o=>o.code!=="null-value"):n;return a(r,null,"value-from",{found:t===0?"neither":"both",branches:i})}function fe(n,e,i){let t=e.generateName;if(!Dn(t)){let r=n?.
find(({path:o,code:l})=>o==="/generateName"&&l==="invalid-name");return r!==void 0&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return a(je(je(n,"/name"),"/genera\
teName"),"name","missing-field")}var je=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},oe=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),B=n=>n==null,Dn=n=>B(n)||
n==="",$e=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Fe(n)}`,Ve=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,Ce=n=>D(n)[0]??"";function Fn(n){return n===
null?"null":Array.isArray(n)?"array":typeof n}var Ne={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Ke({judges:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,o=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(o)return o(i);let l=zn(t);if(r==null)return a(l,"kind","missin\
g-field");let s=Object.keys(n);if(typeof r!="string")return w(l,"kind",r,{code:"unknown-kind",allowed:s});let h=Object.hasOwn(e,r)?e[r]:L(r,s);return a(l,"kind",
"unknown-kind",h===void 0?{allowed:s}:{allowed:s,suggestion:h})}}function zn(n){return n==null?a(null,"apiVersion","missing-field"):n===Ne.allowed[0]?null:w(null,
"apiVersion",n,Ne)}var Tn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Le(n)}, not ${Le(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":ce,"wrong-api-version":ce,"unknown-value":ce,"invalid-plane-id":q,"invalid-name":q,"invalid-label":q,"invalid-f\
ormat":q,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function ce({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function q({rule:n}){return`must be ${n}.`}function Be(n){return Tn[n.code](n)}function W(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,jn)}var jn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Le=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var En=64,In=2e5;function de(n){let e=In,i=[];return t(()=>n);function t(r){try{let o=r();if(i.includes(o))return a(null,null,"unreadable");if(typeof o!="object"||
o===null||i.length>En)return null;i.push(o);for(let l of Object.keys(o)){let s=e-- >0?t(()=>Reflect.get(o,l)):null;if(s)return u(null,s,Array.isArray(o)?Number(
l):l)}return i.pop(),null}catch{return a(null,null,"unreadable")}}}function I(n){let e=i=>{let t=ge(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:me(t)}};return Object.assign(e,{"~standard":$n(e)})}function S(n){return e=>{
try{return Ie(n,e)}catch{return!1}}}function C(n){return e=>{let i=n(e);if(!i.ok)throw new U(i.issues)}}var U=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,pe).map(W);super([...i,...e.length>pe?[`and ${e.length-pe} more`]:[]].join(`
`)),this.issues=e}},pe=20;function ge(n,e){let i;try{if(i=le(n,e),i===null)return null;let t=de(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!Vn(r,t.path)),t])}catch{
i=de(e)??a(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===Sn&&(t.field=t.field.slice(1));return i}var Sn=46;function me(n){let e=n;for(let i of e)
i.message=Be(i);return e}function $n(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:D(r)}))}}}}var Vn=(n,e)=>n===e||n.startsWith(`${e}/`);var Cn=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],Nn=["/metadata/uid","/metadat\
a/resourceVersion"];function Ue({judge:n,immutable:e,withDefaults:i}){return(t,r)=>{let o=ge(n,r)??[],l;try{let b=i(t),m=i(r),z=Bn(r,e),v=({code:T,path:an})=>T===
"wrong-type"&&z.some(({pointer:un})=>un===an),j=o.filter(T=>v(T)||!Kn(T,b,m));l=[...j,...Ln(t,r,z,j)]}catch{l=[...o,...a(null,null,"unreadable")]}let[s,...h]=l;
return s===void 0?{ok:!0,value:r}:{ok:!1,issues:me([s,...h])}}}function Kn({code:n,path:e},i,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let r=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,o=F(i,r);return o!==void 0&&N(o,F(t,r))}function Ln(n,e,i,t){
let r=[],o=l=>t.some(({path:s})=>s===l||s.startsWith(`${l}/`));for(let{pointer:l,absent:s}of Cn)!o(l)&&!N(ye(n,l)??s,ye(e,l)??s)&&r.push(l);for(let l of Nn){let s=ye(
e,l);s!==void 0&&!N(s,F(n,l))&&r.push(l)}for(let{pointer:l,unset:s}of i){let h=F(n,l);h==null||s.includes(h)||typeof(F(e,"/spec")??void 0)=="object"&&!o(l)&&!N(
h,F(e,l))&&r.push(l)}return r.map(Un)}function Bn(n,e){let i=F(n,"/kind");return typeof i=="string"&&Object.hasOwn(e,i)?e[i]??[]:[]}function Un(n){return{code:"\
immutable-field",path:n,field:D(n).join("."),message:""}}function ye(n,e){let i=F(n,e);return i===""||i===null?void 0:i}function N(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>N(t,e[r])):!O(n)||!O(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>N(n[t]??void 0,e[t]??void 0))}var be={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metad\
ata/namespace"}}}}}}}}}},Environment:{},Organization:{}};var Z={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Gn={code:"unknown-kind",allowed:["DataPlane"]},H={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},J=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ge={code:"inval\
id-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Ze=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
He={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Zn=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Hn={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
ve=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Me={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},$={minimum:-9223372036854776e3,
maximum:9223372036854776e3},G=/^.{10}T.*[^z]$/,K={code:"invalid-date-time"},we={minimum:0,maximum:9223372036854776e3},qe={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},We={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},Mn=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,qn={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},Wn=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Jn={},_n=/^(?:[^/]*|[^/]+\/[^/]+)$/,Yn={rule:"group/version, or the version alone"},he={rule:"a text that is not empty"},Qn={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},Xn={maxLength:128},xn={allowed:["Apply","Update"]},et={allowed:["FieldsV1",
""]},nt={maxLength:256},tt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},ke=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Pe={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},it={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},rt={known:["clientCA"],required:["clien\
tCA"]},ot=["secretRef","value"],lt={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},st={known:[
"name","key","namespace"],required:["name","key"]},at={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualH\
ost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},ut={known:["name"],required:["name"]},Je={known:["observedGeneration","conditions"]},ft=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
ct={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},dt={allowed:[
"True","False","Unknown"]},pt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,gt={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
mt={maxLength:32768},yt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},bt={code:"unknown-kind",allowed:["BuildPlane"]},ht={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clust\
erAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},_e={known:[]},vt={code:"unknown-kind",allowed:["ObservabilityPlane"]},wt={known:["planeID","clusterAgen\
t","observerURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environmen\
t",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},kt={code:"unknown-kind",allowed:["Environment"]},
Pt={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"Dat\
aPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Ot={known:["dnsPrefix","secu\
rity"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},At={known:["remoteJwks"]},Rt={known:[
"uri"],required:["uri"]},Dt={code:"unknown-kind",allowed:["Organization"]},Ft={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environm\
ent",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"\
ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},zt={known:["observedGeneration","conditions","namespace"]};function _(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,Z))):t==="k\
ind"?r!==null&&(i++,r!=="DataPlane"&&(e=w(e,t,r,Gn))):t==="metadata"?r!==null&&(i++,e=u(e,Y(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Tt(r),t)):t==="status"?r!==null&&
(e=u(e,St(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,H)}function Y(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||!J.test(t))&&(e=y(e,i,t,Ge));else if(i==="generateName")(typeof t!="string"||!Ze.test(t))&&
(e=y(e,i,t,He));else if(i==="namespace")(typeof t!="string"||k(t,63)||!Zn.test(t))&&(e=y(e,i,t,Hn));else if(i==="labels")e=u(e,Ye(t),i);else if(i==="annotations")
e=u(e,Qe(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||
!ve.test(s))&&(r=y(r,l,s,Me))}o.length>1&&o.includes("orphan")&&o.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeleti\
on, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(
r,Xe(s),l)}o.length>1&&te(o)&&(r=a(r,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,xe(s),l)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):
i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=P(e,i,t,$)):i===
"deletionGracePeriodSeconds"?A(t)||(e=P(e,i,t,$)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):i==="deletionTimesta\
mp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):e=a(e,i,"unknown-field")}return n.name||(e=fe(e,n,J)),n.generation<0&&n.uid&&typeof n.uid==
"string"&&A(n.generation)&&(e=P(e,"generation",n.generation,we)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,qe)}function Ye(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];ve.test(i)||(e=se(e,n,i,We)),(typeof t!="string"||k(t,63)||!Mn.test(t))&&(e=ae(e,n,i,qn))}return ue(e)}function Qe(n){if(c(n))return d(
n);let e=null;for(let i in n){let t=n[i];Wn.test(i)||(e=se(e,n,i,We)),typeof t!="string"&&(e=ae(e,n,i,Jn))}return De(n,262144)&&(e=a(e,null,"too-long",{limit:262144,
unit:"bytes"})),ue(e)}function Xe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="stri\
ng"||r.length<1||!_n.test(r))&&(e=y(e,t,r,Yn))):t==="kind"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,he))):t==="name"?r!==null&&(i++,(typeof r!=
"string"||r.length<1)&&(e=y(e,t,r,he))):t==="uid"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,he))):t==="blockOwnerDeletion"?typeof r!="boolean"&&
(e=f(e,t,r,"boolean")):t==="controller"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):e=a(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=a(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,Qn)}function xe(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||k(r,128))&&(e=y(e,t,r,Xn)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Updat\
e"&&(e=w(e,t,r,xn))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!E(r)||!G.test(r))&&(e=y(e,t,r,K)):t===
"fieldsType"?r!=="FieldsV1"&&r!==""&&(e=w(e,t,r,et)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||k(r,256))&&(e=y(e,t,r,nt)):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,tt)}function Tt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];if(r!==void 0)if(t==="planeID")(typeof r!="string"||k(r,63)||!ke.test(r))&&(e=y(e,t,r,Pe));else if(t==="clusterAgent")r!==null&&(i++,e=u(e,Oe(r),t));else if(t===
"gateway")r!==null&&(i++,e=u(e,It(r),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{let o=null,l=r;for(let s=0;s<l.length;s++){
let h=l[s];typeof h!="string"&&(o=f(o,s,h,"string"))}e=u(e,o,t)}else t==="secretStoreRef"?e=u(e,en(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,
t,r,"string")):e=a(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:g(e,n,it)}function Oe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="clientCA"?r!==null&&(i++,e=u(e,jt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,
rt)}function jt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,Et(t),i):i==="value"?typeof t!="string"&&(e=f(e,
i,t,"string")):e=a(e,i,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Se(e,n,ot)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,lt)}function Et(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===2?null:g(e,n,st)}function It(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&i===2?null:g(e,n,at)}function en(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,ut)}function St(n){if(c(
n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=P(e,i,t,$));else if(i==="conditions")if(!Array.isArray(t))
e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,Ae(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,Je)}function Ae(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||k(
r,316)||!ft.test(r))&&(e=y(e,t,r,ct))):t==="status"?r!==null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=w(e,t,r,dt))):t==="observedGeneration"?(!Number.isInteger(
r)||r<0||r>9223372036854776e3)&&(e=P(e,t,r,we)):t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!E(r))&&(e=y(e,t,r,K))):t==="reason"?r!==null&&(i++,
(typeof r!="string"||r.length<1||k(r,1024)||!pt.test(r))&&(e=y(e,t,r,gt))):t==="message"?r!==null&&(i++,(typeof r!="string"||k(r,32768))&&(e=y(e,t,r,mt))):e=a(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===5?null:g(e,n,yt)}function Q(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];
r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,Z))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=w(e,t,r,bt))):t==="me\
tadata"?r!==null&&(i++,e=u(e,Y(r),t)):t==="spec"?r!==null&&(i++,e=u(e,$t(r),t)):t==="status"?r!==null&&(e=u(e,Vt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,H)}function $t(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!=
"string"||k(r,63)||!ke.test(r))&&(e=y(e,t,r,Pe)):t==="clusterAgent"?r!==null&&(i++,e=u(e,Oe(r),t)):t==="secretStoreRef"?e=u(e,en(r),t):t==="observabilityPlaneRe\
f"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,ht)}function Vt(n){if(c(n))
return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,_e)}function X(n){if(c(
n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,Z))):t==="kind"?
r!==null&&(i++,r!=="ObservabilityPlane"&&(e=w(e,t,r,vt))):t==="metadata"?r!==null&&(i++,e=u(e,Y(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Ct(r),t)):t==="status"?r!==
null&&(e=u(e,Nt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,H)}function Ct(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!="string"||k(r,63)||!ke.test(r))&&(e=y(e,t,r,Pe)):t==="clusterAgent"?r!==null&&(i++,e=u(e,Oe(
r),t)):t==="observerURL"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===
2?null:g(e,n,wt)}function Nt(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
p?null:g(e,n,_e)}function x(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1\
alpha1"&&(e=w(e,t,r,Z))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=w(e,t,r,kt))):t==="metadata"?r!==null&&(i++,e=u(e,Y(r),t)):t==="spec"?r!==null&&(i++,e=
u(e,Kt(r),t)):t==="status"?r!==null&&(e=u(e,Gt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,H)}function Kt(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="gateway"?e=u(e,Lt(t),i):
i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Pt)}function Lt(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="security"?e=u(e,Bt(t),i):e=
a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Ot)}function Bt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==
void 0&&(i==="remoteJwks"?e=u(e,Ut(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,At)}function Ut(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,Rt)}function Gt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observed\
Generation")A(t)||(e=P(e,i,t,$));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(
r,Ae(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Je)}function ee(n){if(c(n))return d(n);let e=null,i=0;
for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,r,Z))):t==="kind"?r!==null&&(i++,r!=="Organizati\
on"&&(e=w(e,t,r,Dt))):t==="metadata"?r!==null&&(i++,e=u(e,Zt(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Ht(r),t)):t==="status"?r!==null&&(e=u(e,Mt(r),t)):e=a(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,H)}function Zt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==
void 0)if(i==="name")(typeof t!="string"||k(t,253)||!J.test(t))&&(e=y(e,i,t,Ge));else if(i==="generateName")(typeof t!="string"||!Ze.test(t))&&(e=y(e,i,t,He));else if(i===
"namespace")e=a(e,i,"namespace-not-allowed");else if(i==="labels")e=u(e,Ye(t),i);else if(i==="annotations")e=u(e,Qe(t),i);else if(i==="finalizers")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||!ve.test(s))&&(r=y(r,l,s,Me))}o.length>1&&o.includes("orph\
an")&&o.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")
if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,Xe(s),l)}o.length>1&&te(o)&&(r=a(r,null,"invalid-format",
{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<
o.length;l++){let s=o[l];r=u(r,xe(s),l)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,
"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=P(e,i,t,$)):i==="deletionGracePeriodSeconds"?A(t)||(e=P(e,i,t,$)):
i==="creationTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,K)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(
t))&&(e=y(e,i,t,K)):e=a(e,i,"unknown-field")}return n.name||(e=fe(e,n,J)),n.generation<0&&n.uid&&typeof n.uid=="string"&&A(n.generation)&&(e=P(e,"generation",n.
generation,we)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,qe)}function Ht(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unkn\
own-field"));return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Ft)}function Mt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)
if(i==="observedGeneration")A(t)||(e=P(e,i,t,$));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){
let s=o[l];r=u(r,Ae(s),l)}e=u(e,r,i)}else i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,zt)}var nn=I(_),qt=S(_),Wt=C(nn),tn=I(Q),Jt=S(Q),_t=C(tn),rn=I(X),Yt=S(X),Qt=C(rn),on=I(x),Xt=S(x),xt=C(on),ln=I(ee),ei=S(ee),ni=C(ln),ti={judges:{DataPlane:_,BuildPlane:Q,
ObservabilityPlane:X,Environment:x,Organization:ee},replaced:{WorkflowPlane:"BuildPlane"}},Re=Ke(ti),ii=I(Re),ri=S(Re),sn=n=>ze(n,Object.hasOwn(be,n?.kind)?be[n.
kind]??{}:{}),oi={judge:Re,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:sn},li=Ue(oi);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,assertOrganization,formatIssue,isBuildPlane,isDataPlane,
isEnvironment,isObservabilityPlane,isOrganization,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validateOrganization,
validatePlane,validateUpdate,withDefaults});
